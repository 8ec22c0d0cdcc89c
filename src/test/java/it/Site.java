package it;

/** One product under test: the dev host's, or a licensed one. */
public record Site(String url, String loginPath, boolean isDevHost) {

    /** The address of a page, or of what lies below Headway's REST root where the path has no leading slash. */
    String address(String path) {
        return path.startsWith("/") ? url + path : url + "/rest/headway/1.0/" + path;
    }

    /** The same as a link within the product has it. */
    public String path(String path) {
        return java.net.URI.create(address(path)).getPath();
    }
}
