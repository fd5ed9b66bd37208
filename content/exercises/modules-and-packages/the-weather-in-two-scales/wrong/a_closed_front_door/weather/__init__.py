"""The weather, in the scale of the reader."""
