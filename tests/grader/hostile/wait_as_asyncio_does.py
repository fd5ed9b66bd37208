# Tries to hang in asyncio. Stopped by: the limit on time.
# Ends by: wall
import asyncio
asyncio.run(asyncio.sleep(3600))
