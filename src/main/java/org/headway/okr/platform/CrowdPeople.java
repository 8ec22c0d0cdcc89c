package org.headway.okr.platform;

import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.embedded.api.User;
import com.atlassian.crowd.search.query.entity.UserQuery;
import com.atlassian.crowd.search.query.entity.restriction.BooleanRestriction.BooleanLogic;
import com.atlassian.crowd.search.query.entity.restriction.BooleanRestrictionImpl;
import com.atlassian.crowd.search.query.entity.restriction.MatchMode;
import com.atlassian.crowd.search.query.entity.restriction.Property;
import com.atlassian.crowd.search.query.entity.restriction.TermRestriction;
import com.atlassian.crowd.search.query.entity.restriction.constants.UserTermKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.headway.okr.service.Candidate;
import org.headway.okr.service.PeopleSearch;

/** Finds people in embedded Crowd. No bean: only whoever has found its service may load this class. */
final class CrowdPeople implements PeopleSearch {

    /** More words than names have make no better question. */
    private static final int WORDS = 5;

    private final CrowdService directory;

    CrowdPeople(CrowdService directory) {
        this.directory = directory;
    }

    static PeopleSearch in(Object service) {
        return new CrowdPeople((CrowdService) service);
    }

    @Override
    public List<Candidate> find(String text, int most) {
        SearchRestriction active = new TermRestriction<>(UserTermKeys.ACTIVE, MatchMode.EXACTLY_MATCHES, true);
        Stream<SearchRestriction> words = Arrays.stream(
                        text.toLowerCase(Locale.ROOT).split("\\s+"))
                .limit(WORDS)
                .map(CrowdPeople::inAName);
        SearchRestriction wanted = all(BooleanLogic.AND, Stream.concat(Stream.of(active), words));
        Iterable<User> found = directory.search(new UserQuery<>(User.class, wanted, 0, most));
        return StreamSupport.stream(found.spliterator(), false)
                .limit(most)
                .map(user -> new Candidate(user.getName(), user.getDisplayName()))
                .toList();
    }

    private static SearchRestriction inAName(String word) {
        return all(
                BooleanLogic.OR,
                Stream.concat(
                        begins(UserTermKeys.DISPLAY_NAME, word, " ", "-"),
                        begins(UserTermKeys.USERNAME, word, ".", "-", "_")));
    }

    /** At the beginning of a property, or after what parts its words. */
    private static Stream<SearchRestriction> begins(Property<String> property, String word, String... parted) {
        return Stream.concat(
                Stream.of(new TermRestriction<>(property, MatchMode.STARTS_WITH, word)),
                Arrays.stream(parted).map(sign -> new TermRestriction<>(property, MatchMode.CONTAINS, sign + word)));
    }

    private static SearchRestriction all(BooleanLogic logic, Stream<SearchRestriction> restrictions) {
        return new BooleanRestrictionImpl(logic, restrictions.toArray(SearchRestriction[]::new));
    }
}
