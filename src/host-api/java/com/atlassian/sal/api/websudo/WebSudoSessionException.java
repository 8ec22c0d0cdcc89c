package com.atlassian.sal.api.websudo;

/** Signature only. Source: docs.atlassian.com/sal-api, SAL 7 (Platform 8) */
public class WebSudoSessionException extends RuntimeException {}
