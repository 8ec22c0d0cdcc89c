package org.headway.okr.view;

/** The fixed words of a template. */
public record Labels(Words words) {

    public String of(String key) {
        return words.say(key);
    }
}
