package org.headway.okr.service;

import java.util.List;

/** Finds people of the home product; whoever asks has looked at the reader's rights. */
public interface PeopleSearch {

    /** Those with an account in use whose full name or user name has, for each word of the text, a word that begins so. */
    List<Candidate> find(String text, int most);
}
