package org.headway.okr.storage;

import static org.hamcrest.CoreMatchers.endsWith;
import static org.hamcrest.MatcherAssert.assertThat;

import net.java.ao.EntityManager;
import org.junit.Test;

public class ActiveObjectsVersionTest {

    @Test
    public void theVersionUnderTestIsTheOneThatTheBuildAskedFor() {
        String wanted = System.getProperty("headway.active-objects", "3.2.11");
        String loaded = EntityManager.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        assertThat(loaded, endsWith("/activeobjects-" + wanted + ".jar"));
    }
}
