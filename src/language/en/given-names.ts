/** Syllables of Korean given names as they are romanized. */
const KOREAN =
  'ah bae bak bin bok bong bum beom byeong byung chae chan chang cheol cheon chin cho chol choon chul chun dae dal dan do dong du duck duk eok eon eun eung ga gab gap geon geun gi gil gon gook gu guen guk gun gwan gwang gyeong gyo gyu gyun ha hae han hang hee heon heum heung ho hong hoon hwa hwan hwang hwi hye hyeok hyeon hyeong hyo hyuk hyun hyung i ik il im in ja jae jang je jeong jeon ji jik jin jo jong joo joon ju jun jung jin kab kap ki kil kon kook ku kuk kun kwan kwang kyeong kyo kyu kyung kyun man mi min mo mok moo moon mu mun myeong myo myong myung na nam ni no nyeo ok on pil pyo pyong pyung ra rae ri ro rok ryeol ryong ryul ryun sa san sang se seo seob seok seon seong seop seuk seung shik shin si sik sil sin so sok son song soo sook soon suk su sul sun sung tae taek te tong u uk ui un ung uk wan weon wi won woo woon woong wook yang yeol yeon yeong yo yol yon yong yoo yoon young yu yul yun yung';
/** Syllables of Chinese given names in the romanizations that write a hyphen. */
const CHINESE =
  'chang chao chen cheng chi chia chiang chieh chien chih chin ching chiu chou chu chuan chun chung fa fan fang feng fu hai han hao heng ho hsi hsia hsiang hsiao hsien hsin hsing hsiu hsiung hsun hua huan huang hui hung ing jen jo ju jui jung kai kang keng kuan kuang kuei kun kung kuo lan li lian liang lien lin ling lung mei min ming nan nien pai pang pei pin ping po shan shao sheng shih shou shu shui shun ssu ta tai tang te teng tien ting tsai tse tseng tsung tu tung tze tzu wei wen wu ya yan yang yao yen yi yin ying yu yuan yueh yun yung';

const syllables = (list: string): string => [...new Set(list.split(' '))].join('|');
const capitalized = (list: string): string =>
  [...new Set(list.split(' '))].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|');

/**
 * "Jae-in" of "Moon Jae-in", "Ing-wen" of "Tsai Ing-wen": one word, where a surname stands before it. Universal Dependencies leaves
 * names whole; a hyphen parted from them makes "in" a preposition.
 */
export const GIVEN_NAME = [KOREAN, CHINESE]
  .map((list) => String.raw`(?<=\p{Lu}\p{Ll}{1,7}\s)(?:${capitalized(list)})-(?:${syllables(list)})(?![\p{L}\d-])`)
  .join('|');
