package org.headway.devhost.confluence;

import com.atlassian.confluence.spaces.Space;

/** A space; its id is never used again, its key may be. */
final class HostSpace extends Space {
    private final long id;
    private final String key;
    private final String name;

    HostSpace(long id, String key, String name) {
        this.id = id;
        this.key = key;
        this.name = name;
    }

    @Override
    public long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }
}
