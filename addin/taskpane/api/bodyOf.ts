/** The parsed body of an answer: null where it is no JSON; undefined where it broke off. */
export async function bodyOf(response: {
  text: () => Promise<string>;
}): Promise<{ json: unknown } | undefined> {
  let text: string;
  try {
    text = await response.text();
  } catch {
    return undefined;
  }
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { json: null };
  }
}
