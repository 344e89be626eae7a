import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { RecordDetail, ReportDetail, Telling } from '../../src/server/schemas/details.js';
import type { Brief, Tracking } from '../../src/server/schemas/findings.js';
import type { Reading } from '../../src/server/schemas/reading.js';
import type { Found } from '../../src/server/schemas/search.js';
import type { PairSummary, RecordSummary, ReportSummary } from '../../src/server/schemas/summaries.js';
import type * as pages from '../../web/src/api/answers.js';

it('answers of the server are what the pages take them for (the compiler checks it)', () => {
  expectTypeOf<z.infer<typeof RecordDetail>>().toExtend<pages.RecordDetail>();
  expectTypeOf<z.infer<typeof ReportDetail>>().toExtend<pages.ReportDetail>();
  expectTypeOf<z.infer<typeof Telling>>().toExtend<pages.Telling>();
  expectTypeOf<z.infer<typeof Brief>>().toExtend<pages.Brief>();
  expectTypeOf<z.infer<typeof Tracking>>().toExtend<pages.Tracking>();
  expectTypeOf<z.infer<typeof Reading>>().toExtend<pages.Reading>();
  expectTypeOf<z.infer<typeof Found>>().toExtend<pages.Found>();
  expectTypeOf<z.infer<typeof PairSummary>>().toExtend<pages.PairSummary>();
  expectTypeOf<z.infer<typeof RecordSummary>>().toExtend<pages.RecordSummary>();
  expectTypeOf<z.infer<typeof ReportSummary>>().toExtend<pages.ReportSummary>();
});
