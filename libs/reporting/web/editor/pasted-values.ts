/** The values of an element that our own HTML carries; what was broken on its way has none, and is not taken. */
export const valuesIn = (element: HTMLElement, attribute: string): Record<string, unknown> => {
  try {
    const values: unknown = JSON.parse(element.getAttribute(attribute) ?? '{}');
    return typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};
