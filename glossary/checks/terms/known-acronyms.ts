/** English acronyms that every reader of news knows; own knowledge. */
export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  'US USA UK EU UN NATO BBC CNN TV FBI CIA HIV AIDS COVID GDP VAT PCR DNA IT AI MP MPS PR CEO OK USSR UAE NGO NGOS IMF ISIS OPEC UNESCO UNICEF WHO WTO NASA KGB SMS GPS PM AM FIFA UEFA RIA ID II III IV VI VII VIII IX XI XX XXI LLC JSC LLP AP AFP'.split(
    ' ',
  ),
);
