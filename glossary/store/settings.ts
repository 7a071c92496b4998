import type Database from 'better-sqlite3';

/** Named values of the library, as JSON. Not undone. */
export interface SettingTable {
  /** undefined = never set. */
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

export function settingTable(sql: Database.Database): SettingTable {
  const read = sql.prepare('SELECT value FROM setting WHERE name = ?').pluck();
  const write = sql.prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)');
  return {
    get(name) {
      const value = read.get(name);
      return typeof value === 'string' ? JSON.parse(value) : undefined;
    },
    set: (name, value) => void write.run(name, JSON.stringify(value)),
  };
}
