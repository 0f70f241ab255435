/** Has the object wake by a moment, unless it wakes before: the platform keeps one alarm for each. */
export async function wakeBy(storage: DurableObjectStorage, at: number): Promise<void> {
  const set = await storage.getAlarm();
  if (set === null || set > at) await storage.setAlarm(at);
}
