# Print the report, then ring the alarm.
