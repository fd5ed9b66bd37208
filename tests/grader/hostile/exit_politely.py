# Tries to end with 0 before it is judged, politely. Stopped by: no result is no pass.
raise SystemExit(0)
