// The issue page: changes without a reload replace the page's parts, and tell so as Jira does.
(function () {
  var page = document.querySelector('.devhost-issue');

  function wrapped(element) {
    return window.jQuery ? jQuery(element) : [element];
  }

  function refresh() {
    return fetch(location.href).then(function (answer) {
      return answer.text();
    }).then(function (html) {
      var fresh = new DOMParser().parseFromString(html, 'text/html');
      ['.command-bar', '.issue-main-column', '#viewissuesidebar'].forEach(function (part) {
        var old = page.querySelector(part);
        old.replaceWith(document.importNode(fresh.querySelector(part), true));
        JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [wrapped(page.querySelector(part)), JIRA.CONTENT_ADDED_REASON.panelRefreshed]);
      });
    });
  }

  // A menu closes once something is chosen.
  document.addEventListener('click', function (event) {
    var item = event.target.closest('#opsbar-operations_more_drop a');
    if (item) {
      item.closest('details').open = false;
    }
  });

  document.addEventListener('click', function (event) {
    var transition = event.target.closest('[data-transition]');
    if (!transition) {
      return;
    }
    fetch(AJS.contextPath() + '/rest/api/2/issue/' + page.dataset.issueId + '/transitions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ transition: { id: transition.dataset.transition } }),
    }).then(refresh);
  });

  AJS.toInit(function () {
    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [wrapped(document), JIRA.CONTENT_ADDED_REASON.pageLoad]);
  });
})();
