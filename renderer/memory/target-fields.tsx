import type { ImportTarget, Memory } from '#contract/memory-service.ts';
import task from '../files/task.module.css';
import { useText } from '../i18n/i18n.ts';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useMemoryName } from './use-memory-name.ts';

interface TargetFieldsProps {
  readonly memories: readonly Memory[];
  readonly into: ImportTarget;
  readonly onChange: (into: ImportTarget) => void;
}

/** Into which memory units go: a new one with a name, or one that can be written. */
export function TargetFields({ memories, into, onChange }: TargetFieldsProps) {
  const text = useText('memories');
  const nameOf = useMemoryName();
  const isNew = 'newMemory' in into;
  const writable = memories.filter(({ isReadOnly }) => !isReadOnly);
  return (
    <div className={task.stack}>
      <SelectField
        label={text('into')}
        value={isNew ? '' : String(into.memoryId)}
        options={[
          { value: '', label: text('intoNew') },
          ...writable.map((memory) => ({ value: String(memory.id), label: nameOf(memory) })),
        ]}
        onChange={(value) => {
          const chosen = writable.find(({ id }) => String(id) === value);
          onChange(chosen ? { memoryId: chosen.id } : { newMemory: text('newName') });
        }}
      />
      {isNew && (
        <TextField
          label={text('nameOf')}
          maxLength={200}
          value={into.newMemory}
          onChange={({ target }) => onChange({ newMemory: target.value })}
        />
      )}
    </div>
  );
}
