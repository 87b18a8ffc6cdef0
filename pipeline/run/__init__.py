"""Runs: input cut into shards, cleaned by workers, brought into the corpus shard by shard."""
