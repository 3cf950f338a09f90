import { readEngine } from './citing/engine.ts';
import { resolveAll } from '../src/citations/index.ts';
const { scanner, registry } = await readEngine(process.cwd());
const text = process.argv[2]!; const date = process.argv[3];
const ms = scanner.scan(text);
const rs = resolveAll(ms, registry, date ? { date } : {});
ms.forEach((m, i) => { const { clause, extent, ...rest } = m; console.log(JSON.stringify(rest)); const r = rs[i]!; console.log('  ', r.kind, r.kind==='one'?r.id:''); for (const e of r.evidence ?? []) console.log('    ', e.id, e.score, e.identified, e.sufficient, e.findings.map(f=>`${f.rule}:${f.score}${f.against?'!'+f.against:''}${f.leavesOpen?'?':''}`).join(' ')); });
