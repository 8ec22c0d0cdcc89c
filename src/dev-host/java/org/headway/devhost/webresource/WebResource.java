package org.headway.devhost.webresource;

import java.util.List;
import org.headway.devhost.Module;

/** A {@code <web-resource>} module: files that are served together. */
record WebResource(
        String key, List<String> contexts, List<String> dependencies, List<Download> files, boolean translated) {

    /** A {@code <resource type="download">}; a name that ends in a slash stands for a folder. */
    record Download(String name, String location, String contentType) {
        static List<Download> in(List<Module> modules) {
            return modules.stream()
                    .filter(module -> module.type().equals("resource"))
                    .filter(module -> module.attribute("type").equals("download"))
                    .map(module ->
                            new Download(module.attribute("name"), module.attribute("location"), contentType(module)))
                    .toList();
        }

        /** Where the requested file lies in the jar, or null if this is not its entry. */
        String locate(String requested) {
            if (name.endsWith("/") && requested.startsWith(name) && !requested.contains("..")) {
                return location + requested.substring(name.length());
            }
            return name.equals(requested) ? location : null;
        }

        private static String contentType(Module resource) {
            return resource.children("param").stream()
                    .filter(param -> param.attribute("name").equals("content-type"))
                    .map(param -> param.attribute("value"))
                    .findFirst()
                    .orElse(ContentTypes.of(resource.attribute("name")));
        }
    }

    static WebResource read(String pluginKey, Module module) {
        boolean translated = module.children("transformation").stream()
                .filter(transformation -> transformation.attribute("extension").equals("js"))
                .flatMap(transformation -> transformation.children("transformer").stream())
                .anyMatch(transformer -> transformer.attribute("key").equals("jsI18n"));
        return new WebResource(
                pluginKey + ":" + module.key(),
                texts(module, "context"),
                texts(module, "dependency"),
                Download.in(module.children()),
                translated);
    }

    List<Download> files(String extension) {
        return files.stream().filter(file -> file.name().endsWith(extension)).toList();
    }

    private static List<String> texts(Module module, String tag) {
        return module.children(tag).stream().map(Module::text).toList();
    }
}
