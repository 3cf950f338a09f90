/** FNV-1a over UTF-16 units: the same number in the build and in every browser. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The shard, from 0, that holds a key. */
export function shardOf(key: string, shards: number): number {
  return hashOf(key) % shards;
}
