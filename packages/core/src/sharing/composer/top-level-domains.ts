/** Country codes that end a domain name (ISO 3166 as the root zone has it), and the names that are common in what people share. */
const COUNTRIES =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tp tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'
const OTHERS =
  'com net org edu gov mil int info biz name pro aero coop museum jobs mobi travel tel cat asia post xxx app dev blog shop store online site tech cloud news media club agency careers email events photos video social studio design digital academy community company group team work world today live life amsterdam frl vlaanderen brussels berlin koeln みんな рф 中国 한국 پاکستان'

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(`${COUNTRIES} ${OTHERS}`.split(' '))

/** Whether the end of a domain name is surely one. A name that is not known here may be one all the same: the root zone has some 1,500. */
export function isTopLevelDomain(name: string): boolean {
  return known.has(name.toLowerCase())
}
