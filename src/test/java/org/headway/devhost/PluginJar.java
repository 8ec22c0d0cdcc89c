package org.headway.devhost;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A tiny plugin, packed on the fly. */
final class PluginJar {
    private static final String CONTEXT =
            """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
                       http://www.atlassian.com/schema/atlassian-scanner/2 http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
              <atlassian-scanner:scan-indexes/>
            </beans>
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String springContext = "Spring-Context: *\n";
    private String modules = "";

    static PluginJar aPlugin() {
        return new PluginJar().file("META-INF/spring/plugin.xml", CONTEXT);
    }

    PluginJar withoutSpringContext() {
        springContext = "";
        return this;
    }

    PluginJar with(Class<?>... types) {
        for (Class<?> type : types) {
            String name = type.getName().replace('.', '/') + ".class";
            try (InputStream code = type.getClassLoader().getResourceAsStream(name)) {
                files.put(name, code.readAllBytes());
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return this;
    }

    PluginJar index(String name, String... lines) {
        return file("META-INF/plugin-components/" + name, String.join("\n", lines));
    }

    PluginJar component(Class<?> type) {
        return with(type).index("component", type.getName());
    }

    PluginJar modules(String xml) {
        modules += xml;
        return this;
    }

    PluginJar file(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Path pack(Path folder) throws IOException {
        file(
                "atlassian-plugin.xml",
                "<atlassian-plugin key='fixture' name='Fixture' plugins-version='2'><plugin-info><version>1</version></plugin-info>"
                        + modules + "</atlassian-plugin>");
        Path jar = Files.createTempFile(folder, "fixture", ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest())) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return jar;
    }

    private Manifest manifest() throws IOException {
        String imports = String.join(
                ",\n ",
                "com.atlassian.annotations.security;resolution:=optional",
                "com.atlassian.sal.api.user;resolution:=optional",
                "com.atlassian.sal.api.net;resolution:=optional",
                "com.atlassian.applinks.api;resolution:=optional",
                "com.atlassian.applinks.api.auth;resolution:=optional",
                "com.atlassian.applinks.api.application.jira;resolution:=optional",
                "com.atlassian.applinks.api.application.confluence;resolution:=optional",
                "com.atlassian.sal.api.message;resolution:=optional",
                "com.atlassian.sal.api.lifecycle;resolution:=optional",
                "com.atlassian.sal.api.transaction;resolution:=optional",
                "com.atlassian.event.api;resolution:=optional",
                "com.atlassian.activeobjects.external;resolution:=optional",
                "com.atlassian.plugins.rest.api.security.annotation;resolution:=optional",
                "com.atlassian.confluence.spaces;resolution:=optional",
                "com.atlassian.confluence.macro;resolution:=optional",
                "com.atlassian.confluence.content.render.xhtml;resolution:=optional",
                "com.atlassian.plugin.web;resolution:=optional",
                "com.atlassian.plugin.web.api.model;resolution:=optional",
                "com.atlassian.query;resolution:=optional",
                "com.atlassian.query.clause;resolution:=optional",
                "com.atlassian.query.operand;resolution:=optional",
                "com.atlassian.jira;resolution:=optional",
                "com.atlassian.jira.bc;resolution:=optional",
                "com.atlassian.jira.bc.issue.search;resolution:=optional",
                "com.atlassian.jira.event;resolution:=optional",
                "com.atlassian.jira.event.issue;resolution:=optional",
                "com.atlassian.jira.event.type;resolution:=optional",
                "com.atlassian.jira.issue;resolution:=optional",
                "com.atlassian.jira.issue.search;resolution:=optional",
                "com.atlassian.jira.issue.status;resolution:=optional",
                "com.atlassian.jira.issue.status.category;resolution:=optional",
                "com.atlassian.jira.jql.operand;resolution:=optional",
                "com.atlassian.jira.jql.query;resolution:=optional",
                "com.atlassian.jira.permission;resolution:=optional",
                "com.atlassian.jira.plugin.jql.function;resolution:=optional",
                "com.atlassian.jira.project;resolution:=optional",
                "com.atlassian.jira.security;resolution:=optional",
                "com.atlassian.jira.security.plugin;resolution:=optional",
                "com.atlassian.jira.user;resolution:=optional",
                "com.atlassian.jira.user.anonymize;resolution:=optional",
                "com.atlassian.jira.util;resolution:=optional",
                "com.atlassian.jira.web.bean;resolution:=optional",
                "net.java.ao",
                "net.java.ao.schema",
                "jakarta.inject",
                "jakarta.servlet",
                "jakarta.servlet.http",
                "jakarta.ws.rs",
                "jakarta.ws.rs.core");
        String text = "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: fixture\n"
                + "Bundle-Version: 1\nAtlassian-Plugin-Key: fixture\n" + springContext + "Import-Package: " + imports
                + "\n";
        return new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
