// The site's own behaviour: choices in the user menu, and menus that close.
(function () {
  // What the products add to AUI.
  AJS.Meta = {
    get: function (name) {
      var tag = document.querySelector('meta[name="ajs-' + name + '"]');
      return tag ? tag.content : undefined;
    },
  };
  AJS.toInit = function (start) {
    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
  };
  window.WRM = { contextPath: AJS.contextPath, format: AJS.format };

  // What Jira adds. There events go through jQuery on the document; so do they here where jQuery is.
  if (document.body.classList.contains('jira')) {
    window.JIRA = {
      Events: { NEW_CONTENT_ADDED: 'newContentAdded' },
      CONTENT_ADDED_REASON: { pageLoad: 'pageLoad', panelRefreshed: 'panelRefreshed' },
      bind: function (name, handler) {
        if (window.jQuery) {
          jQuery(document).on(name, handler);
        } else {
          document.addEventListener(name, function (event) {
            handler.apply(document, [event].concat(event.detail));
          });
        }
      },
      trigger: function (name, values) {
        if (window.jQuery) {
          jQuery(document).trigger(name, values);
        } else {
          document.dispatchEvent(new CustomEvent(name, { detail: values }));
        }
      },
      Issue: {
        getIssueId: function () {
          return document.getElementById('key-val').getAttribute('rel');
        },
        getIssueKey: function () {
          return document.getElementById('key-val').dataset.issueKey;
        },
      },
    };
  }

  // "Create" makes a page in the space that is being read.
  var create = document.getElementById('create-page-button');
  if (create && AJS.Meta.get('space-key')) {
    create.search = '?spaceKey=' + encodeURIComponent(AJS.Meta.get('space-key'));
  }

  // Logging in leads back here.
  var login = document.getElementById('login-link');
  if (login && location.pathname !== login.pathname) {
    login.search = '?os_destination=' + encodeURIComponent(location.pathname + location.search);
  }

  document.addEventListener('click', function (event) {
    var choice = event.target.closest('[data-color-mode-choice]');
    if (choice) {
      document.cookie = 'devhost.theme=' + choice.dataset.colorModeChoice + '; path=/; max-age=31536000; SameSite=Lax';
      document.documentElement.dataset.colorMode = choice.dataset.colorModeChoice;
    }
    document.querySelectorAll('.devhost-menu[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener('keydown', function (event) {
    var menu = event.key === 'Escape' && document.querySelector('.devhost-menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
})();
