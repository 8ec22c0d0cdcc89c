package it.browser;

/** What hands do until the page comes anew, when all is done: how often they click, and how many keys they press. */
record Hands(Tab tab) {
    private static final String COUNT =
            """
            sessionStorage.clear();
            for (const kind of ['pointerdown', 'keydown']) {
                const count = () => sessionStorage.setItem(kind, Number(sessionStorage.getItem(kind)) + 1);
                window.addEventListener(kind, count, true);
            }
            """;

    /** From now on. */
    static Hands on(Tab tab) {
        tab.script(COUNT);
        return new Hands(tab);
    }

    long clicks() {
        return counted("pointerdown");
    }

    long keys() {
        return counted("keydown");
    }

    private long counted(String kind) {
        return (Long) tab.script("return Number(sessionStorage.getItem(arguments[0]))", kind);
    }
}
