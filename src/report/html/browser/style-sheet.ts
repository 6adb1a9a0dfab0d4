/**
 * The style sheet, but for the rules of the filters. Colours keep a contrast of at least 4.5 (text) and 3 (marks) on
 * their ground, by day, by night and on paper (WCAG 2.2, AA). Punctuation is not closed up: in one endless text of it that takes
 * Chromium seconds.
 */
export const styleSheet: string = `
:root{color-scheme:light dark;--ground:#fff;--panel:#f5f6f8;--line:#d5d9df;--text:#1b1f24;--quiet:#565f6a;--link:#0b57a4;
--better:#17693a;--worse:#b3201b;--same:#8a93a0;--pass:#17693a;--warned:#a84300;--fail:#b3201b;--invalid:#7d3c98;--no-data:#80550a;--pending:#1f5f99;--good:#d3eadb;--beyond:#e7f4eb;--limit:#1b1f24}
@media screen and (prefers-color-scheme:dark){:root{--ground:#14171b;--panel:#1d2127;--line:#3a414b;--text:#e6e9ed;--quiet:#a4adb8;
--link:#8ec1f5;--better:#6fcf97;--worse:#ff8a80;--same:#6b7480;--pass:#6fcf97;--warned:#ffab70;--fail:#ff8a80;--invalid:#d7a3ec;--no-data:#e8b65a;--pending:#86bdf2;--good:#23452f;--beyond:#1b3023;--limit:#e6e9ed}}
*,::before,::after{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem clamp(.75rem,3vw,2.5rem) 3rem;max-width:90rem;background:var(--ground);color:var(--text);
font:15px/1.5 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:anywhere;text-spacing-trim:space-all}
h1,h2,h3,p,dl,dd,ul,fieldset,legend{margin:0;padding:0;border:0}
h1{font-size:1.7rem;line-height:1.25}
h2{font-size:1.15rem;line-height:1.4}
h3{font-size:1rem;display:inline}
a{color:var(--link);unicode-bidi:isolate}
span,code,b,option{unicode-bidi:isolate}
code{font-family:ui-monospace,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.9em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.pass{--c:var(--pass)}.fail{--c:var(--fail)}.invalid{--c:var(--invalid)}.no-data{--c:var(--no-data)}.pending{--c:var(--pending)}.warned{--c:var(--warned)}
.better{--c:var(--better)}.worse{--c:var(--worse)}.same{--c:var(--same)}.neither{--c:var(--pending)}.unknown{--c:var(--line)}
.aside,.about,.key,.hint{color:var(--quiet);font-weight:400}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.3rem .6rem;z-index:3}

header{border-bottom:1px solid var(--line);padding-bottom:1.25rem}
.about{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem;margin-top:.4rem}
.verdict{margin:1rem 0 0;padding:.7rem 1rem;font-size:1.2rem;font-weight:600;background:var(--panel);border-left:.35rem solid var(--c)}
.verdict::first-letter{text-transform:uppercase}
.verdict.failed{--c:var(--fail)}.verdict.passed{--c:var(--pass)}.verdict.undecided,.verdict.waived{--c:var(--no-data)}.verdict.pending,.verdict.so-far,.verdict.empty{--c:var(--pending)}
.score{display:flex;flex-wrap:wrap;gap:.2rem 1.5em;margin-top:.8rem;font-size:1.05rem}
.score strong{color:var(--fail)}
.counts{display:flex;flex-wrap:wrap;gap:.6rem;margin-top:1rem}
.count{flex:0 1 8.5rem;border:1px solid var(--line);border-top:.25rem solid var(--c);padding:.4rem .8rem;border-radius:.25rem}
.count dt{color:var(--c);font-weight:600;white-space:nowrap}
.count dd{font-size:1.7rem;line-height:1.2;font-weight:600}
header>.aside{margin-top:.8rem}

table{border-collapse:collapse;width:100%;text-align:left}
caption{text-align:left;padding:0 0 .35rem}
th{font-weight:600}
th,td{padding:.4rem .6rem;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{color:var(--quiet);font-size:.87rem;white-space:nowrap;border-bottom:2px solid var(--line)}
.number{text-align:right;white-space:nowrap}
.tallies{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));gap:1.5rem 2.5rem;align-items:start;margin:1.5rem 0}
.tally th,.tally td{padding:.22rem .5rem}
.tally tbody th{font-weight:400}
.tally td.number{color:var(--c,inherit);font-weight:600}
.tally td.same,.tally td.unknown{color:inherit}
.tally td.zero{color:var(--quiet);font-weight:400}
.chart .picture{width:9rem;vertical-align:middle}
.chart caption .aside{margin-left:.75rem;font-size:.87rem}
main>.chart{margin:1.5rem 0}
.pace th,.pace td{padding:.22rem .5rem}
.pace tbody th{font-weight:400;width:34%}
.pace .picture{width:24%}
main>.tally{max-width:46rem}
.shares .ground{fill:var(--panel)}
.shares .limit{vector-effect:non-scaling-stroke}
.shares{display:block;width:100%;height:.6rem}
.shares rect{fill:var(--c)}

.filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.6rem .75rem;margin:1.5rem 0 1rem;background:var(--panel);
border:1px solid var(--line);border-radius:.3rem;position:sticky;top:0;z-index:2;font-size:.93rem}
fieldset{display:flex;flex-wrap:wrap;gap:.35rem;align-items:center;min-width:0}
legend{float:left;margin-right:.5rem}
.filters label span:first-child{color:var(--quiet)}
.chip{display:inline-flex;gap:.3rem;align-items:center;padding:.1rem .6rem;border:1px solid var(--line);border-radius:1rem;background:var(--ground);cursor:pointer;white-space:nowrap}
.chip,.filters label.chip span:first-child{color:var(--c)}
.chip:has(:checked){border-color:var(--c);box-shadow:inset 0 0 0 1px var(--c)}
.chip:has(:focus-visible){outline:2px solid var(--link);outline-offset:2px}
.chip input{margin:0;accent-color:var(--c)}
select,[type=search],button{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--quiet);border-radius:.25rem;padding:.15rem .45rem;max-width:10.5rem}
button{cursor:pointer}
@media (scripting:none){.search{display:none}}
output{color:var(--quiet);margin-left:auto}

.key{font-size:.87rem;max-width:60rem;margin:.2rem 0 1rem}
.part{margin:0 0 1.75rem}
.unmet{margin:1rem 0 0;font-size:.93rem}
.unmet caption{font-weight:600}
.unmet th:first-child{width:34%}
.unmet .fail{color:var(--fail)}.unmet .no-data{color:var(--no-data)}.unmet .invalid{color:var(--invalid)}
.part.bare,.miss{display:none}
.part>table{table-layout:fixed}
.part caption .aside{margin-left:.75rem;font-size:.87rem}
.clause{color:var(--quiet);font-weight:400;margin-right:.4rem}
.c-status{width:6.2rem}.c-target{width:13%}.c-actual{width:20%}.c-rate{width:6rem}.c-margin{width:19%}.c-owner{width:12%}
.t{scroll-margin-top:6.5rem}
.t:target>tr{background:var(--panel)}
.t>tr:first-child>*{border-bottom:0;padding-bottom:.1rem}
.t>tr>:first-child{box-shadow:inset .2rem 0 0 var(--c);padding-left:.8rem}
.name{display:inline-block}
.only{font-weight:600;color:var(--text)}
.before{fill:var(--ground);stroke:var(--limit);stroke-width:1.2}
.id{display:block;font-size:.8rem;font-weight:400;color:var(--quiet);text-decoration:none}
.id:hover,.id:focus{text-decoration:underline}
.said{display:block;font-size:.87rem;font-weight:400;border-left:2px solid var(--line);padding-left:.5rem;margin-top:.2rem}
.mark{color:var(--c);font-weight:600;white-space:nowrap}
.badge{display:block;width:fit-content;margin-top:.1rem;padding:0 .35rem;border:1px solid var(--c);border-radius:.25rem;font-size:.8rem}
.t .c-margin{color:var(--quiet)}
.t:not(.pass) .c-margin{color:var(--c)}
.bar{display:block;width:100%;max-width:15rem;height:auto;margin-top:.15rem;overflow:visible}
.track,.zero{stroke:var(--quiet);stroke-width:1;fill:none}
.good{fill:var(--good)}.beyond{fill:var(--beyond)}
.limit{stroke:var(--limit);stroke-width:1.5;fill:none}
.way{fill:var(--limit)}
.figure{fill:var(--c)}
.provisional{fill-opacity:.35;stroke:var(--c);stroke-dasharray:2 1.5}
.cut{stroke:var(--ground);stroke-width:2;fill:none}
.none{fill:none;stroke:var(--c);stroke-width:2}
.event{stroke:var(--c);stroke-width:2.5;fill:none}

.t>.more>td{padding-top:0;padding-left:6.8rem;font-size:.9rem}
summary{cursor:pointer;width:fit-content;color:var(--link);font-size:.87rem;padding:.1rem .3rem .1rem 0}
details dl{background:var(--panel);border-radius:.3rem;padding:.5rem .8rem;margin:.2rem 0 .3rem}
details dl>div,.appendix dl>div{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.75rem;padding:.18rem 0}
details dt,.appendix dt{color:var(--quiet)}
details ul,.appendix ul{padding-left:1.1rem}
.findings{padding-left:1.1rem}
.findings .error{color:var(--fail)}.findings .warning{color:var(--no-data)}.findings .note{color:var(--pending)}
.hint{display:block}
.groups{width:auto}
.groups th,.groups td{padding:.1rem .75rem .1rem 0;border:0}
.groups tbody th{font-weight:400}
:target details::details-content{content-visibility:visible;block-size:auto}

.problems{margin:1.5rem 0}
.inputs{font-size:.87rem}
.inputs tbody th{font-weight:400}
.inputs .aside{white-space:nowrap}
.inputs code{font-size:.8em}
footer{margin-top:2rem;color:var(--quiet);font-size:.87rem}

@media screen and (max-width:52rem){
.unmet thead{display:none}
.unmet tr,.unmet td,.unmet th,.unmet th:first-child{display:block;width:auto;border:0;padding:.1rem 0}
.unmet tr{padding:.4rem 0;border-bottom:1px solid var(--line)}
.unmet td::before{content:attr(data-name) " ";color:var(--quiet)}
body{padding-top:1rem}
h1{font-size:1.35rem}
.verdict{font-size:1.05rem}
.counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(5rem,1fr));gap:.4rem}
.count{padding:.3rem .4rem}
.count dt{font-size:.8rem}
.count dd{font-size:1.35rem}
.filters{position:static}
.filters>label{display:flex;flex:1 1 100%;gap:.5rem;align-items:center}
.filters>label>span{flex:0 0 5rem}
.filters select,.filters [type=search]{flex:1;max-width:none;min-width:0;padding:.35rem .5rem}
.part thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.part>table,.part>table>caption,.t,.t>tr,.t>tr>*{display:block;width:auto}
.t{border:1px solid var(--line);border-left:.25rem solid var(--c);border-radius:.25rem;margin:.6rem 0;padding:.5rem .7rem}
.t>tr>*,.t>tr>:first-child{border:0;padding:.1rem 0;box-shadow:none;text-align:left}
.t [data-name]::before{content:attr(data-name) " ";color:var(--quiet);font-weight:400}
.t>.more>td{padding:0}
.bar{max-width:none;height:1.6rem;width:auto;max-width:100%}
details dl>div{grid-template-columns:1fr;gap:0}
.tally .picture{display:none}
.pace thead{display:none}
.pace tr,.pace td,.pace tbody th{display:block;width:auto;border:0;padding:.05rem 0}
.pace tr{padding:.4rem 0;border-bottom:1px solid var(--line)}
.pace td:not(.picture){display:inline-block;margin-right:1rem}
.pace td[data-name]::before{content:attr(data-name) " ";color:var(--quiet)}
.pace .picture{width:100%}
.tally th,.tally td{padding:.22rem}
.tally thead th{white-space:normal;overflow-wrap:normal;vertical-align:bottom;font-size:.74rem}
.inputs thead{display:none}
.inputs,.inputs tbody,.inputs caption{display:block}
.inputs tr{display:block;border-bottom:1px solid var(--line);padding:.3rem 0}
.inputs tr>*{display:block;border:0;padding:0}
}

@page{size:A4 landscape;margin:11mm 11mm 13mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt}@bottom-left{font-size:8pt}}
.compared{padding-top:1rem}
.part-printed{display:none;font-weight:600;break-after:avoid}
@media print{
html{font-size:9.5px}
body{padding:0;max-width:none;font-size:1rem;line-height:1.35}
.skip,.filters,.id,.key{display:none}
.part{margin-bottom:.8rem}
caption,h2,h3{break-after:avoid}
thead{display:table-header-group}
th,td{padding:.25rem .5rem}
.tallies{margin:1rem 0;gap:1rem 2rem}
.tally th,.tally td{padding:.05rem .5rem;line-height:1.3}
.counts{margin-top:.5rem}
.count dd{font-size:1.3rem}
header{padding-bottom:.6rem}
.unmet th,.unmet td,.pace th,.pace td{padding-top:.12rem;padding-bottom:.12rem}
.inputs th,.inputs td{padding-top:.15rem;padding-bottom:.15rem}
footer{margin-top:.6rem;break-before:avoid}
.tally tr,.unmet tr,.pace tr,.inputs tr,.groups tr,.t,.count,details dl>div,.findings li{break-inside:avoid}
thead+.t,.t>.more,thead+tbody>tr:first-child{break-before:avoid}
summary{break-after:avoid}
.t>tr>*{padding-top:.2rem;padding-bottom:.2rem}
.t .bar{display:inline-block;vertical-align:middle;width:9rem;height:1.3rem;margin:0 0 0 .6rem}
.c-actual{width:26%}.c-title{width:24%}
details::details-content{content-visibility:visible;block-size:auto}
.t:is(.pass,.pending)>.more,.inputs code,.inputs .hash{display:none}
summary{display:none}
summary::-webkit-details-marker{display:none}
a{color:inherit;text-decoration:none}
details dl,.appendix dl{background:none;padding:0 0 0 .8rem;margin:.1rem 0 0;border-left:1px solid var(--line)}
details dl>div,.appendix dl>div{padding:0}
.appendix{break-before:page}
.appendix section{break-inside:avoid;margin:.5rem 0}
.appendix .inputs code,.appendix .inputs .hash{display:revert}
.appendix .inputs{margin-top:1rem}
.appendix dl{font-size:.9em}
.verdict,.count{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
@media print and (scripting:none){
body:has([name=appendix]:checked) .t:is(.pass,.pending)>.more{display:table-row}
body:has([name=appendix]:checked) .inputs :is(code,.hash){display:revert}
}
`;
