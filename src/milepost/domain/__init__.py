"""The words of Milepost and their rules: values and arithmetic, no files, no clock, no database."""
