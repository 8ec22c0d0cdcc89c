package org.headway.okr.domain.imported;

/**
 * A column of a table that somebody brought in.
 *
 * @param name the words at its head; empty where it has none
 */
public record ImportedColumn(String name, ColumnMeaning meaning) {}
