package com.atlassian.plugin.spring.scanner.annotation.component;

/** Signature only. Source: bitbucket.org/atlassian/atlassian-spring-scanner 6.0, annotation module */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE)
public @interface JiraComponent {
    String value() default "";
}
