"""Tests on a real MongoDB, named by MONGODB_URI; those of several processes on a real Redis, where REDIS_URL names one."""
