"""Commands for those who build Milepost."""
