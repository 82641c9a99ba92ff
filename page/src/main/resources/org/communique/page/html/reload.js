(() => {
  'use strict';
  // The server says by its tag whether the file has changed.
  const asked = location.href.replace(/#.*/, '');
  let known = null;
  async function look() {
    try {
      const answer = await fetch(asked, { method: 'HEAD', cache: 'no-store' });
      const tag = answer.ok ? answer.headers.get('etag') : known;
      if (known !== null && tag !== known) {
        location.reload();
        return;
      }
      known = tag;
    } catch {
      // The server has stopped, or will be back.
    }
    setTimeout(look, 1000);
  }
  look();
})();
