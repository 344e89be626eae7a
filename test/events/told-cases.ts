/**
 * Reports in short, published on 28 May 2024, with every event between states that they tell, by words or by statements: `text | events`, an
 * event being `source>target ROOT cameo mode date`, its parts that are not told `-`, and `=` where it makes no difference who comes first.
 */
export const TOLD_CASES = `
LIMA, May 28 - Peru's president, Ana Soto, received the prime minister of Malta, Joe Borg, in Lima on Monday. Nine documents were signed at the close. | PE>MT CONSULT 043 visit 2024-05-27; MT=PE SUPPORT 057 - 2024-05-27
The foreign ministers of Kenya and Norway, Amina Wanjiru and Kari Lund, spoke by telephone on Sunday. | KE=NO CONSULT 041 phone 2024-05-26
Ghana and Togo signed a memorandum on fisheries in Accra on 3 May 2024. The protocol on customs between them was ratified by Togo's parliament on 20 May 2024. | GH=TG SUPPORT 057 - 2024-05-03; GH=TG SUPPORT 057 - 2024-05-20
Chile and Peru agreed to build a road tunnel by 2030. | CL=PE AGREE 030 - 2024-05-28
Kenya will deliver 500 dairy cows to Togo by 2026. | KE>TG AGREE 0311 - 2024-05-28
Japan opened a consulate in Davao, as it had promised the Philippines in 2019. | JP>PH COOPERATE 060 - 2024-05-28
Malaysia suspended its air agreement with Singapore on 2 May 2024. | MY>SG REJECT 120 - 2024-05-02
Kenya and Norway have had an air services agreement in force since 1998. |
Peru and Malta are to negotiate a treaty on extradition. | MT=PE AGREE 036 - 2024-05-28
Trade between Chile and Peru reached $4 billion in 2023. |
If Kenya signs the accord, Norway will sanction Uganda. | NO>UG THREATEN 1312 restrict 2024-05-28
`;
