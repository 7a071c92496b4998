/** Two columns joined: the Kazakh open, the English filled. */
export function Brand() {
  return (
    <svg width="28" height="24" viewBox="0 0 28 24" aria-hidden="true">
      <path d="M3 4h8v16H3z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      <path
        d="M17 4h8v16h-8z"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path d="M11 12h6" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
