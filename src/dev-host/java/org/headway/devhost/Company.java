package org.headway.devhost;

import java.util.List;

/** The people of the demo company: each product has its own keys, and not everybody is in both. */
public final class Company {
    /** How the keys of those end whose account is switched off. */
    public static final String LEFT = "left";

    /** A name is whatever somebody typed. */
    private static final String HOSTILE = "Zoe <img src=x onerror=\"document.title='broken in'\">";

    private Company() {}

    public static List<Person> inConfluence() {
        return List.of(
                person("admin", "8a7f808a-admin", "Ada Admin", true),
                person("editor", "8a7f808a-editor", "Emil Editor", false),
                person("reader", "8a7f808a-reader", "Rosa Reader", false),
                person("outsider", "8a7f808a-outsider", "Otto Outsider", false),
                person("ana", "8a7f808a-ana", "Ana Ruiz", false),
                person("li", "8a7f808a-li", "Li Wei", false),
                person("maria", "8a7f808a-maria", "Maria Keller", false),
                person("ben", "8a7f808a-ben", "Ben Okafor", false),
                // Renamed: the key keeps her old name.
                person("mia.new", "8a7f808a-mia.old", "Mia Newname", false),
                person("zoe", "8a7f808a-zoe", HOSTILE, false),
                person("lea", "8a7f808a-lea.left", "Lea Left", false));
    }

    public static List<Person> inJira() {
        return List.of(
                person("admin", "JIRAUSER10000", "Ada Admin", true),
                person("editor", "JIRAUSER10100", "Emil Editor", false),
                person("reader", "JIRAUSER10101", "Rosa Reader", false),
                person("outsider", "JIRAUSER10102", "Otto Outsider", false),
                person("ana", "JIRAUSER10104", "Ana Ruiz", false),
                person("li", "JIRAUSER10105", "Li Wei", false),
                person("maria", "JIRAUSER10106", "Maria Keller", false),
                person("ben", "JIRAUSER10107", "Ben Okafor", false),
                person("jonly", "JIRAUSER10103", "Jon Jiraonly", false),
                person("mia.new", "mia.old", "Mia Newname", false),
                person("zoe", "JIRAUSER10108", HOSTILE, false),
                // Made before Jira 8.4, when keys were names; to be anonymised.
                person("leo", "leo", "Leo Leaver", false));
    }

    private static Person person(String name, String key, String fullName, boolean administrator) {
        return new Person(name, key, fullName, administrator);
    }
}
