package org.headway.devhost.webresource;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.headway.devhost.PageResources;

/** What one page has required, in its order. */
public final class RequiredByPage implements PageResources {
    private final WebResources all;
    private final String contextPath;
    private final Supplier<Locale> locale;
    private final Set<WebResource> required = new LinkedHashSet<>();

    public RequiredByPage(WebResources all, String contextPath, Supplier<Locale> locale) {
        this.all = all;
        this.contextPath = contextPath;
        this.locale = locale;
    }

    @Override
    public void requireWebResource(String moduleKey) {
        all.collect(moduleKey, required);
    }

    @Override
    public void requireContext(String context) {
        all.inContext(context).forEach(resource -> all.collect(resource.key(), required));
    }

    @Override
    public String tagsHtml() {
        StringBuilder tags = new StringBuilder();
        String prefix = contextPath + "/download/batch/";
        for (WebResource resource : required) {
            String batch = prefix + resource.key() + "/" + resource.key();
            if (!resource.files(".css").isEmpty()) {
                tags.append(styleTag(batch + ".css"));
            }
        }
        for (WebResource resource : required) {
            String batch = prefix + resource.key() + "/" + resource.key();
            if (!resource.files(".js").isEmpty()) {
                tags.append(scriptTag(batch + ".js?locale=" + locale.get().toLanguageTag()));
            }
        }
        return tags.toString();
    }

    private static String styleTag(String address) {
        return "<link rel=\"stylesheet\" href=\"" + address + "\">\n";
    }

    private static String scriptTag(String address) {
        return "<script defer src=\"" + address + "\"></script>\n";
    }
}
