const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Written before a name, so that a full stop after them never ends a sentence: "Gen. Milley". */
export const BEFORE_NAME = words(`
  mr mrs ms messrs mme dr prof rev fr hon st ste sr gen lt col maj capt cpl sgt cmdr adm brig pvt insp supt
  gov lt-gov sen sens rep reps pres amb min sec atty det asst dep h.e mt ft
`);

/** Written before a number: "No. 5", "Art. 12", "Jan. 3". */
export const BEFORE_NUMBER = words(`
  no nos art arts para paras sec secs ch chap fig figs vol vols p pp pt ref res doc ext approx ca cf c
  jan feb mar apr jun jul aug sep sept oct nov dec rs
`);

/** May stand in mid-sentence as well as at its end: "Acme Corp. of Ohio", "at 5 p.m. The train". */
export const ANYWHERE = words(`
  inc corp co cos ltd plc llc bros assn dept dist univ intl natl govt est ave blvd rd sq hwy
  etc al ed eds jr esq viz vs incl excl resp mon tue tues wed thu thur thurs fri sat sun
  jan feb mar apr jun jul aug sep sept oct nov dec tel attn
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  ph.d m.d b.a m.a b.sc m.sc e.g i.e
`);

/** Words that open sentences, told apart from a name that goes on after "the U.S.": "The", "However", "Talks". */
export const OPENERS = words(`
  the a an this that these those it its he she they we i you his her their our my your there here who what when where why how which
  in on at by for from with as to of under over after before during since until while if although though because despite amid among between
  but and or so yet however meanwhile also besides moreover furthermore nevertheless nonetheless instead thus therefore then now today
  yesterday tomorrow earlier later recently currently finally meanwhile according both all some many most several each every no none not
  only even still just once another other others one two three four five such more once last next first
  talks officials analysts experts critics negotiators leaders ministers diplomats exports imports trade investors shares prices relations
  negotiations sources observers economists bilateral
  is are was were do does did has have had will would can could should may might let
`);
