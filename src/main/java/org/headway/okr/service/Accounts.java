package org.headway.okr.service;

import org.headway.okr.domain.Person;

/** Whether people still have an account in the home product. */
public interface Accounts {

    /** Whether the account is deleted or switched off. */
    boolean hasLeft(Person person);
}
