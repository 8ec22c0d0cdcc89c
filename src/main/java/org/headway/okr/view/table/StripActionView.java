package org.headway.okr.view.table;

/**
 * A button of a strip: it asks the table's question again with another parameter, or is about the end of a cycle.
 *
 * @param set the parameter that is set; empty where it is about an end
 * @param to what the parameter is set to, or the cycle that ends
 * @param end {@code score} or {@code draft}; empty where it sets a parameter
 * @param area whose cycle it is
 */
public record StripActionView(String text, String set, String to, String end, String area) {

    static StripActionView setting(String text, String parameter, String value) {
        return new StripActionView(text, parameter, value, "", "");
    }

    static StripActionView ending(String text, String end, String area, String cycle) {
        return new StripActionView(text, "", cycle, end, area);
    }
}
