/**
 * Text that others wrote, made safe for a terminal: control characters, with which it could move the cursor or rewrite
 * what stands above, become spaces. Line breaks stay.
 */
export const printable = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, ' ');
