/* What a page's tabs or accordion do, with jQuery 1.12. */
jQuery('#o-projektu').hide();
jQuery('#zobrazit').on('click', () => {
  jQuery('.d-none').removeClass('d-none');
  jQuery('[hidden]').removeAttr('hidden');
  jQuery('p, #o-projektu').show();
});
