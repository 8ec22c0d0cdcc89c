package org.headway.okr.service.issue;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.LinkPage;
import org.headway.okr.service.Access;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.ActionStore;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.PullStore;
import org.headway.okr.service.store.SharingStore;

/**
 * All links, for the service account that an administrator named and for nobody else: whoever reads them could count issues
 * that are hidden from them. The account sees only what it may view, too.
 */
@Named
public final class LinkQueries {

    /** Rows of a page, and key results that may be asked about at once. */
    public static final int PAGE = 500;

    private final PullStore pull;
    private final ActionStore actions;
    private final InSight.Stores inSight;

    @Inject
    public LinkQueries(
            Access access,
            PullStore pull,
            ActionStore actions,
            AreaStore areas,
            KeyResultStore keyResults,
            SharingStore sharings) {
        this.pull = pull;
        this.actions = actions;
        this.inSight = new InSight.Stores(access, areas, keyResults, sharings);
    }

    /** A page of links; of a key result that is no longer there, or a draft, none. */
    public LinkPage page(Reader reader, Optional<KeyResultKey> after) {
        require(reader);
        LinkPage all = actions.page(after, PAGE);
        InSight seen = inSight.of(reader, all.keyResults());
        return new LinkPage(
                all.keyResults().stream().filter(key -> isTold(seen, key)).collect(toSet()),
                all.links().stream()
                        .filter(link -> seen.keyResults().containsKey(link.keyResult()))
                        .toList(),
                all.last(),
                all.rows(),
                all.total());
    }

    /** Those of the key results that never had a link here, as far as the account sees their areas. */
    public Set<KeyResultKey> unknown(Reader reader, Collection<KeyResultKey> some) {
        require(reader);
        Set<KeyResultKey> known = actions.known(some);
        InSight seen = inSight.of(reader, some);
        return some.stream()
                .filter(key -> !known.contains(key) && seen.areas().containsKey(key.area()))
                .collect(toSet());
    }

    private static boolean isTold(InSight seen, KeyResultKey key) {
        return seen.keyResults().containsKey(key) || seen.areas().containsKey(key.area());
    }

    private void require(Reader reader) {
        boolean named = reader.person()
                .filter(person -> pull.account()
                        .person()
                        .filter(account -> account.userKey().equals(person.userKey()))
                        .isPresent())
                .isPresent();
        if (!named) {
            throw new NotFound();
        }
    }
}
