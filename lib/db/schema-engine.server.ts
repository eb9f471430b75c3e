import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  bindMigrationAwareSqlAdapterFactory,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { ConstructorOptions, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

/**
 * Lets Prisma's schema engine work on a database and closes it afterwards. It is the engine as WebAssembly: the binary
 * one is downloaded at run time, this one comes from npm.
 * @param options.shadowUrl a throw-away database in which migrations are replayed; `diff` needs it
 * @param options.marksCommits whether a migration raises its count of steps in its own transaction, by which a later
 *   run knows whether one that was cut off had been committed
 */
export async function withSchemaEngine<T>(
  url: string,
  options: EngineOptions,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await instantiate();
  const factory = new MigrationAdapterFactory(url, options);
  try {
    const engine = await bindings.SchemaEngine.new(
      { datamodels: options.datamodels },
      () => undefined, // the engine's own log: its errors are thrown too
      bindMigrationAwareSqlAdapterFactory(factory),
    );
    try {
      return await work(engine);
    } finally {
      engine.free();
    }
  } finally {
    // The engine leaves its connections, and with them its lock on the migrations, until they time out.
    await factory.close();
  }
}

export interface EngineOptions {
  readonly datamodels?: ConstructorOptions['datamodels'];
  readonly shadowUrl?: string;
  readonly marksCommits?: boolean;
}

let instantiated: Promise<void> | undefined;

function instantiate(): Promise<void> {
  instantiated ??= (async () => {
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const bytes = await readFile(entry.replace(/\.js$/, '.wasm'));
    const { instance } = await WebAssembly.instantiate(bytes, {
      './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports, // the glue exports what the module imports
    });
    const { __wbg_set_wasm: setWasm } = bindings as unknown as WasmBindgenGlue; // missing in the package's types
    setWasm(instance.exports);
    const { __wbindgen_start: start } = instance.exports;
    if (typeof start !== 'function') throw new Error('The schema engine has no start function: wrong package version');
    (start as () => void)(); // an export of WebAssembly has no type of its own
  })();
  return instantiated;
}

interface WasmBindgenGlue {
  readonly __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
}

/**
 * Prisma's adapter with three repairs. It cuts scripts at every semicolon, also inside function bodies, and runs the
 * pieces one by one: here a script goes to the server whole, as one implicit transaction. It cannot read a type of the
 * catalogue that describing a database needs. And its shadow database needs the right to create databases: here the
 * caller gives one.
 */
class MigrationAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  private readonly pools: pg.Pool[] = [];

  constructor(
    private readonly url: string,
    private readonly options: EngineOptions,
  ) {}

  connect(): Promise<SqlDriverAdapter> {
    return this.connectTo(this.url, this.options.marksCommits === true ? MARK_COMMIT : '');
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const { shadowUrl } = this.options;
    if (shadowUrl === undefined) throw new Error('This use of the schema engine has no shadow database');
    await emptyDatabase(shadowUrl);
    return this.connectTo(shadowUrl, '');
  }

  async close(): Promise<void> {
    await Promise.all(this.pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
  }

  private async connectTo(url: string, afterScript: string): Promise<SqlDriverAdapter> {
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    this.pools.push(pool);
    const query = pool.query.bind(pool) as (query: unknown) => Promise<pg.QueryArrayResult>; // one of its many forms
    const characterColumns = new WeakMap<unknown[][], readonly number[]>();
    pool.query = (async (text: unknown) => {
      const result = await query(text);
      characterColumns.set(result.rows, hideInternalChars(result.fields));
      return result;
    }) as typeof pool.query; // the adapter uses no other form
    const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (statement) => {
      const result = await queryRaw(statement);
      for (const column of characterColumns.get(result.rows) ?? []) {
        result.columnTypes[column] = ColumnTypeEnum.Character;
      }
      return result;
    };
    adapter.executeScript = async (script) => {
      try {
        await query(script + afterScript);
      } catch (error) {
        throw error instanceof pg.DatabaseError ? asAdapterError(error) : error;
      }
    };
    return adapter;
  }
}

const MARK_COMMIT = `
;UPDATE "_prisma_migrations" SET applied_steps_count = 1 WHERE finished_at IS NULL AND rolled_back_at IS NULL`;

/** Calls PostgreSQL's own `"char"`, in which the catalogue keeps flags, text; tells which columns it was. */
function hideInternalChars(fields: readonly pg.FieldDef[]): readonly number[] {
  return fields.flatMap((field, column) => {
    if (field.dataTypeID !== INTERNAL_CHAR) return [];
    field.dataTypeID = TEXT;
    return [column];
  });
}

const INTERNAL_CHAR = 18;
const TEXT = 25;

function asAdapterError(error: pg.DatabaseError): DriverAdapterError {
  return new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? 'N/A',
    severity: error.severity ?? 'ERROR',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}

async function emptyDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public;');
  } finally {
    await client.end();
  }
}
