/* What the products add to AUI and plugins rely on; the little of AUI that is needed where AUI is absent. */
(function () {
  var AJS = (window.AJS = window.AJS || {});
  var meta = function (name) {
    var tag = document.querySelector('meta[name="ajs-' + name + '"]');
    return tag ? tag.content : '';
  };
  AJS.contextPath = function () { return meta('context-path'); };
  AJS.Meta = AJS.Meta || { get: meta };
  AJS.format = AJS.format || function (pattern) {
    var values = arguments;
    return pattern.replace(/''|'([^']*)'|\{(\d+)\}/g, function (all, quoted, index) {
      return index !== undefined ? values[+index + 1] : quoted !== undefined ? quoted : "'";
    });
  };
  AJS.toInit = AJS.toInit || function (start) {
    document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
  };
  if (AJS.DesignTokens && AJS.DesignTokens.setGlobalTheme) {
    AJS.DesignTokens.setGlobalTheme({ light: 'light', dark: 'dark', colorMode: 'light' });
  }
  var WRM = (window.WRM = window.WRM || {});
  WRM.contextPath = AJS.contextPath;
  WRM.format = AJS.format;
})();
