"""The training of coreference, on top of the words' vectors from the finished pipeline, which stay as they are."""
