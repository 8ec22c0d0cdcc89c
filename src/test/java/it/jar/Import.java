package it.jar;

import java.util.Arrays;
import java.util.List;

/** One clause of {@code Import-Package}. */
record Import(String clause) {

    static List<Import> readAll(String header) {
        return Arrays.stream(header.split(",(?=[a-z])")).map(Import::new).toList();
    }

    String name() {
        return clause.split(";")[0];
    }

    boolean optional() {
        return clause.contains(";resolution:=optional");
    }

    String version() {
        return clause.replaceAll("(.*;version=\"?([^;\"]*)\"?.*)|.*", "$2");
    }

    String pinned() {
        return name() + (optional() ? " optional" : "");
    }
}
