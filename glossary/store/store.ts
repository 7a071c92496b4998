import type Database from 'better-sqlite3';
import type { SegmentId } from '#glossary/model/ids.ts';
import { type ArticleTable, articleTable } from './articles.ts';
import { type OpenMode, openDatabaseFile, type StatementListener } from './database-file.ts';
import { type DismissalTable, dismissalTable } from './dismissals.ts';
import { type EntryTable, entryTable } from './entries.ts';
import { type EntryUseTable, entryUseTable } from './entry-uses.ts';
import { type History, history } from './history.ts';
import { type MemoryTable, memoryTable } from './memories.ts';
import { type OperationLog, operationLog } from './operation-log.ts';
import { type OriginalTable, originalTable } from './originals.ts';
import { ownWork } from './own-work.ts';
import { type PostingTable, postingTable } from './postings.ts';
import { type SegmentTable, segmentTable } from './segments.ts';
import { type SettingTable, settingTable } from './settings.ts';
import { libraryError } from './sql-error.ts';
import { type StarterRowTable, starterRowTable } from './starter-rows.ts';
import type { TextMeasures } from './text-measures.ts';
import { trackedRows } from './tracked-rows.ts';
import type { TrackedTable } from './tracked-table.ts';
import { type UnitTable, unitTable } from './units.ts';

/** An open library file: its tables, and transactions over them. */
export interface Store {
  readonly path: string;
  readonly isReadOnly: boolean;
  readonly measures: TextMeasures;
  readonly articles: ArticleTable;
  readonly segments: SegmentTable;
  readonly entries: EntryTable;
  readonly uses: EntryUseTable;
  readonly starterRows: StarterRowTable;
  readonly memories: MemoryTable;
  readonly units: UnitTable;
  readonly postings: PostingTable;
  readonly originals: OriginalTable;
  readonly dismissals: DismissalTable;
  readonly settings: SettingTable;
  readonly log: OperationLog;
  readonly history: History;
  /** How often memories and their units were written, bulk imports aside, since the library was opened. */
  memoryWrites(): number;
  /** All of `work` or nothing. Errors: library-read-only, library-damaged, disk-full. */
  transaction<Result>(work: () => Result): Result;
  /** Copies the library to a new file while it stays in use (SQLite's online backup). */
  copyTo(path: string): Promise<void>;
  close(): void;
}

/** Opens a library file. `read` works beside a writer. Errors: see openDatabaseFile. */
export async function openStore(
  path: string,
  mode: OpenMode,
  measures: TextMeasures,
  onStatement?: StatementListener,
): Promise<Store> {
  const sql = await openDatabaseFile(path, mode, onStatement);
  const segments = segmentTable(sql, measures);
  const articles = articleTable(sql, measures);
  const entries = entryTable(sql, measures);
  const memories = memoryTable(sql);
  const postings = postingTable(sql);
  const units = unitTable(sql, measures, postings);
  const settings = settingTable(sql);
  const writerName = (): string =>
    (settings.get('library') as { readonly writerName?: string } | undefined)?.writerName ?? '';
  let memoryWrites = 0;
  function counted(table: TrackedTable): TrackedTable {
    return {
      ...table,
      afterWrite(id, row, at) {
        memoryWrites += 1;
        table.afterWrite?.(id, row, at);
      },
      afterDelete(id) {
        memoryWrites += 1;
        table.afterDelete?.(id);
      },
    };
  }
  const rows = trackedRows(sql, [
    articles.tracked,
    segments.trackedParagraphs,
    { ...segments.tracked, afterWrite: (id, _row, at) => own.segmentWritten(id as SegmentId, at) },
    entries.tracked,
    ...[memories.tracked, memories.trackedBatches, units.tracked].map(counted),
  ]);
  const own = ownWork(sql, { segments, units, rows, measures, writerName });
  return {
    path,
    isReadOnly: mode === 'read',
    measures,
    articles,
    segments,
    entries,
    uses: entryUseTable(sql),
    starterRows: starterRowTable(sql),
    memories,
    units,
    postings,
    originals: originalTable(sql),
    dismissals: dismissalTable(sql),
    settings,
    log: operationLog(sql, rows),
    history: history(sql, rows),
    memoryWrites: () => memoryWrites,
    transaction: (work) => runTransaction(sql, path, work),
    async copyTo(target) {
      try {
        await sql.backup(target);
      } catch (error) {
        throw libraryError(path, error);
      }
    },
    close: () => void sql.close(),
  };
}

function runTransaction<Result>(sql: Database.Database, path: string, work: () => Result): Result {
  try {
    return sql
      .transaction(() => {
        // Undo may put a row back before the one it belongs to.
        sql.pragma('defer_foreign_keys = ON');
        return work();
      })
      .immediate();
  } catch (error) {
    throw libraryError(path, error);
  }
}
