/**
 * What tests are made of: fixtures that read aloud, fakes of our own ports that pass the same contract as the stores,
 * databases that come and go with the tests, and data in the shape of a real programme.
 */
package org.headway.okr.testing;
