package org.headway.devhost.templates;

/** Text as HTML. */
public final class Html {
    private Html() {}

    /** Most texts have nothing to escape and stay the object they are. */
    public static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (entity(text.charAt(i)) != null) {
                return escapedFrom(i, text);
            }
        }
        return text;
    }

    private static String escapedFrom(int first, String text) {
        StringBuilder html = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity == null) {
                html.append(text.charAt(i));
            } else {
                html.append(entity);
            }
        }
        return html.toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
