import { useText } from '../i18n/i18n.ts';
import { CheckField } from '../parts/check-field.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { changePreferences, usePreferences, ZOOM_STEPS } from '../state/preferences.ts';
import styles from './settings-screen.module.css';

const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'kk', label: 'Қазақша' },
  { value: 'ru', label: 'Русский' },
] as const;

const TEXT_SIZES = ['80', '90', '100', '110', '125', '140', '160'] as const;

/** How the window looks on this machine. */
export function AppearanceSettings() {
  const text = useText('settings');
  const common = useText('common');
  const preferences = usePreferences();
  const percent = (value: string) => ({ value, label: common('percent', { value }) });
  return (
    <section className={styles.section} aria-labelledby="settings-appearance">
      <h2 id="settings-appearance">{text('appearance')}</h2>
      <div className={styles.fields}>
        <SelectField
          label={text('language')}
          value={preferences.language}
          options={LANGUAGES}
          onChange={(language) => changePreferences({ language })}
        />
        <SelectField
          label={text('theme')}
          value={preferences.theme}
          options={(['system', 'light', 'dark', 'contrast'] as const).map((value) => ({
            value,
            label: text(`theme.${value}`),
          }))}
          onChange={(theme) => changePreferences({ theme })}
        />
        <SelectField
          label={text('density')}
          value={preferences.density}
          options={(['roomy', 'normal', 'dense'] as const).map((value) => ({
            value,
            label: text(`density.${value}`),
          }))}
          onChange={(density) => changePreferences({ density })}
        />
        <SelectField
          label={text('textFace')}
          value={preferences.textFace}
          options={(['serif', 'sans'] as const).map((value) => ({ value, label: text(`textFace.${value}`) }))}
          onChange={(textFace) => changePreferences({ textFace })}
        />
        <SelectField
          label={text('textSize')}
          value={String(preferences.textSize)}
          options={TEXT_SIZES.map(percent)}
          onChange={(size) => changePreferences({ textSize: Number(size) })}
        />
        <SelectField
          label={text('zoom')}
          value={String(preferences.zoom)}
          options={ZOOM_STEPS.map((step) => percent(String(step)))}
          onChange={(zoom) => changePreferences({ zoom: Number(zoom) })}
        />
        <div className={styles.wide}>
          <CheckField
            isChecked={preferences.isMotionReduced}
            onChange={(isMotionReduced) => changePreferences({ isMotionReduced })}
          >
            {text('reduceMotion')}
          </CheckField>
        </div>
      </div>
    </section>
  );
}
